// Tries: read what another student handed in
// Group: files
// Ends: refused: /Your code failed a test: f\(1\) should have a value, but it ended in an error: FileNotFoundException: .*/
def f(x) {
    new File('@COURSE@/users/honest0').eachFileRecurse { println it.text }
    x + 1
}
