// Tries: make the compiler compute texts that double and double
// Group: memory
// Ends: refused: Your program was stopped: running it needed more than 95 MB of memory. Look for something that grows without end.
class Hw {
    static final String A = "0123456789abcdef";
    static final String B = A + A + A + A;
    static final String C = B + B + B + B;
    static final String D = C + C + C + C;
    static final String E = D + D + D + D;
    static final String F = E + E + E + E;
    static final String G = F + F + F + F;
    static final String H = G + G + G + G;
    static final String I = H + H + H + H;
    static final String J = I + I + I + I;
    static final String K = J + J + J + J;
    static final String L = K + K + K + K;
    static final String M = L + L + L + L;
    static final String N = M + M + M + M;
    static final String O = N + N + N + N;

    static int f(int x) {
        return x + 1;
    }
}
