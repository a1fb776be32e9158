// Tries: lie in a package of the module that the platform made for proxies
// Group: worker
// Ends: refused: There is an error in your program:\nClassNotFoundException: jdk.proxy1.Hw
package jdk.proxy1;

class Hw {
    static int f(int x) {
        return x + 1;
    }
}
