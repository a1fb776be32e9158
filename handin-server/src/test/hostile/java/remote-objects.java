// Tries: open a registry of remote objects that others could call
// Group: network
// Ends: refused: /Your code failed a test: f\(1\) should have a value, but it ended in an error: ExportException: Listen failed on port: 0.*/
class Hw {
    static int f(int x) throws Exception {
        java.rmi.registry.LocateRegistry.createRegistry(0);
        return x + 1;
    }
}
