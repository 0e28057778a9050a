/** Bytes of the largest mail that is read. */
export const largestMail = 25 * 1024 * 1024;
