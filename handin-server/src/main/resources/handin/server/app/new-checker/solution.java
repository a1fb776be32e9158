class Tickets {
    static int price(int count) {
        return count < 10 ? count * 5 : count * 4;
    }
}
