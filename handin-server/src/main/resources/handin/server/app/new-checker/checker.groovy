// What a handin to {{name}} must do. It runs as it is: change it line by line.
// A line that begins with // and no blank is an example; take the slashes away to switch it on.
// Every option and verb, each with an example: docs/checker-language.md
check(
        language: {{language}},
        // Lines may be 79 columns wide if nothing is said; null stands for any width.
        //maxWidth: 100,
        // The name under which the work is kept.
        //output: '{{file}}',
        // The student's own tests have to run all of the code.
        //coverage: true,
        // singles, pairs, pairsOrSingles or pairsOrSinglesWithWarning
        users: {{users}}) {

    // Ask first that it is there: this sentence says more than that of a test which cannot call it.
    procedure '{{procedure}}', 1

    // Expressions are in the student's language, expected values in Groovy's. The first test that fails refuses the handin.
    test '{{call 1}}', 5
    test '{{call 9}}', 45
    test '{{call 10}}', 40

    // A loop tries the same for many inputs.
    //for (count in [0, 25, 100]) {
    //    test "{{call $count}}", count < 10 ? count * 5 : count * 4
    //}

    // A number that may be a little off.
    //test '{{call 3}}', closeTo(15, 0.01)

    // A call that has to end in an error.
    //testThrows '{{call -1}}'

    // Whatever your solution gives, for inputs that are made up; the smallest that fails is shown to the student.
    //sameAs '{{procedure}}', given: ints(0..200)

    // The student has to have written so many tests.
    //lookForTests '{{procedure}}', 2

    // A sentence of your own.
    //if (eval('{{call 0}}') != 0) {
    //    reject 'Who buys no ticket pays nothing.'
    //}

    // Points in place of a refusal: the student gets a report, reviewers find the sum in the printout.
    //graded 'ten at once', '{{call 10}}', 40, minus: 25
    //deadline '2030-12-01 23:59', lateDays: 2, minusPercent: 10

    // Shown to the student at the end.
    //finalMessage 'Enjoy the show!'
}

// Runs when the work is kept; pre { } runs before it is read.
//post {
//    mail to: userSubsts(users[0], '{Full Name} <{Email}>'), subject: '{{name}}', body: 'Your work was taken in.'
//}
