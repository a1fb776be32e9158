// Tries: listen for connections
// Group: network
// Ends: refused: /Your code failed a test: f\(1\) should have a value, but it ended in an error: SocketException: .*/
class Hw {
    static int f(int x) throws Exception {
        return new java.net.ServerSocket(0).getLocalPort();
    }
}
