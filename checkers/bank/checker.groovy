// Several statements as one expression of Java.
String valueOf(String statements) {
    "((java.util.function.Supplier<Object>) () -> { $statements }).get()"
}

String exceptionOf(String statement) {
    valueOf("try { $statement return \"\"; } catch (RuntimeException e) { return e.getClass().getSimpleName(); }")
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

    if (eval(exceptionOf('new Bank().open("ada").withdraw("ada", 1);')) != 'IllegalStateException') {
        reject 'A withdrawal of more than the account has must throw an IllegalStateException.'
    }
    if (eval(exceptionOf('new Bank().open("ada").deposit("ada", -1);')) != 'IllegalArgumentException') {
        reject 'A deposit of -1 cents must throw an IllegalArgumentException.'
    }
    def left = eval(valueOf('''
        Bank bank = new Bank().open("ada").deposit("ada", 1000);
        try {
            bank.transfer("ada", "nobody", 500);
        } catch (IllegalArgumentException expected) {
        }
        return bank.balance("ada");'''))
    if (left != 1000) {
        reject "Ada has 1000 cents. A transfer of 500 to somebody without an account must change nothing, but left her $left."
    }
}

post {
    mail(
            to: users.collect { user -> userSubsts(user, '{Full Name} <{Email}>') },
            subject: 'Your bank is open',
            body: userSubsts(users[0], 'Dear {Full Name},\n\nyour class Bank was received and passed all tests.\n'))
}
