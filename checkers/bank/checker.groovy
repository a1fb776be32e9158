// Several statements as one expression of Java.
String after(String statements) {
    "((java.util.function.Supplier<Object>) () -> { $statements }).get()"
}

check(language: 'java', users: singles, output: 'Bank.java') {
    defined 'Bank'
    procedure 'Bank.fee', 1

    test 'Bank.fee(100)', 10
    test 'Bank.fee(5000)', 50
    test 'Bank.fee(5001)', 51
    test 'Bank.fee(1000000)', 500

    test 'new Bank().open("ada").balance("ada")', 0
    test 'new Bank().open("ada").deposit("ada", 1000).balance("ada")', 1000
    test 'new Bank().open("ada").deposit("ada", 1000).withdraw("ada", 500).balance("ada")', 490
    test 'new Bank().open("ada").deposit("ada", 110).withdraw("ada", 100).balance("ada")', 0
    test 'new Bank().open("ada").open("bob").deposit("ada", 1000).transfer("ada", "bob", 500).balance("ada")', 490
    test 'new Bank().open("ada").open("bob").deposit("ada", 1000).transfer("ada", "bob", 500).balance("bob")', 500

    testThrows 'new Bank().balance("eve")'
    testThrows 'new Bank().open("ada").open("ada")'
    testThrows 'new Bank().open("ada").deposit("ada", 0)'
    testThrows 'new Bank().open("ada").deposit("ada", 109).withdraw("ada", 100)'

    test after('''
        try {
            new Bank().open("ada").withdraw("ada", 1);
        } catch (IllegalStateException e) {
            return "IllegalStateException";
        }
        return "no exception";'''), 'IllegalStateException'
    test after('''
        Bank bank = new Bank().open("ada").deposit("ada", 1000);
        try {
            bank.transfer("ada", "nobody", 500);
        } catch (IllegalArgumentException expected) {
        }
        return bank.balance("ada");'''), 1000
}

post {
    mail(
            to: users.collect { user -> userSubsts(user, '{Full Name} <{Email}>') },
            subject: 'Your bank is open',
            body: userSubsts(users[0], 'Dear {Full Name},\n\nyour class Bank was received and passed all tests.\n'))
}
