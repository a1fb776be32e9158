// Tries: answer in place of the script by a base class of its own
// Group: verdict
// Ends: refused: Your code failed a test: f(1) gave 0, but 2 was expected.
import groovy.transform.BaseScript

abstract class Liar extends Script {
    @Override
    Object invokeMethod(String name, Object given) { 2 }

    @Override
    Object getProperty(String name) { 2 }
}

@BaseScript Liar liar

def f(x) { 0 }
