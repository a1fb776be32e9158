// Tries: fetch a page
// Group: network
// Ends: refused: Your code failed a test: f(1) should have a value, but it ended in an error: SocketException: Operation not permitted (line 5)
def f(x) {
    new URL('http://127.0.0.1:@PORT@/').text
}
