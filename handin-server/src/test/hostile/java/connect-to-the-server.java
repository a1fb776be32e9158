// Tries: connect to the handin server that waits for its verdict
// Group: network
// Ends: refused: /Your code failed a test: f\(1\) should have a value, but it ended in an error: SocketException: .*/
class Hw {
    static int f(int x) throws Exception {
        try (var socket = new java.net.Socket("127.0.0.1", @PORT@)) {
            return x + 1;
        }
    }
}
