// Tries: tell somebody outside by asking for a name
// Group: network
// Ends: refused: /Your code failed a test: f\(1\) should have a value, but it ended in an error: UnknownHostException: .*/
class Hw {
    static int f(int x) throws Exception {
        return java.net.InetAddress.getByName("secret-" + x + ".example.com").hashCode();
    }
}
