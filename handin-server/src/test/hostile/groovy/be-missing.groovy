// Tries: define nothing and answer every call that finds no method
// Group: verdict
// Ends: refused: Your program has to define f, but it does not. Check the spelling, upper and lower case included.
def methodMissing(String name, given) { given[0] + 1 }

def propertyMissing(String name) { { x -> x + 1 } }
