// Tries: find a file that it may write anywhere on the file system
// Group: files
// Ends: accepted
def f(x) {
    def writable = []
    def look
    look = { File directory, int depth ->
        directory.listFiles()?.each {
            if (it.canWrite() && it.directory) writable << it
            if (it.directory && depth < 3) look(it, depth + 1)
        }
    }
    look(new File('/'), 0)
    writable.isEmpty() ? x + 1 : 0
}
