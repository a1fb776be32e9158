package handin.checker.text;

/** What becomes of pictures, comment boxes and the like in a file that DrRacket saved. */
public enum Reading {
    /** They are refused: what is read means the same as what was handed in. */
    TEXT_ONLY,
    /** They become text, as {@code {{IMAGE}}}, for people to read. */
    TEXTUALIZED
}
