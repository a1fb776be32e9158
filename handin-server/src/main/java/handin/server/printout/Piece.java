package handin.server.printout;

/** A piece of a line in one ink. */
record Piece(Ink ink, String text) {}
