/** Files of this many bytes and more are listed without being read (docs/note-format.md). */
export const largestRead = 1_048_576;
