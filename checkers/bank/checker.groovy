// Several statements as one expression of Java.
String valueOf(String statements) {
    "((java.util.function.Supplier<Object>) () -> { $statements }).get()"
}

// The name of the exception that a call ends in; empty if it ends in none.
String exceptionOf(String call) {
    valueOf("try { $call; return \"\"; } catch (Throwable e) { return e.getClass().getSimpleName(); }")
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

    Map<String, String> wrong = [
            'new Bank().balance("eve")': 'IllegalArgumentException',
            'new Bank().deposit("eve", 100)': 'IllegalArgumentException',
            'new Bank().open("ada").open("ada")': 'IllegalArgumentException',
            'new Bank().open("ada").deposit("ada", 0)': 'IllegalArgumentException',
            'new Bank().open("ada").deposit("ada", 1000).withdraw("ada", -1)': 'IllegalArgumentException',
            'new Bank().open("ada").deposit("ada", 109).withdraw("ada", 100)': 'IllegalStateException',
            'new Bank().open("ada").open("bob").transfer("ada", "bob", 1)': 'IllegalStateException']
    wrong.each { call, wanted ->
        def thrown = eval(exceptionOf(call))
        if (thrown != wanted) {
            reject "$call should end in an $wanted, but ${thrown ? "ended in $thrown" : 'nothing was thrown'}."
        }
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
