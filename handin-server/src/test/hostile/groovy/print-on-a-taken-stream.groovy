// Tries: take the stream away and print to itself in a circle
// Group: output
// Ends: refused: /Your code failed a test: f\(1\) should have a value, but it ended in an error: StackOverflowError, a recursion of \w+ that goes too deep or does not end \(line 6\)/
def f(x) {
    System.out = new PrintStream(new OutputStream() {
        void write(int octet) { System.out.write(octet) }
    })
    println 'round and round'
    x + 1
}
