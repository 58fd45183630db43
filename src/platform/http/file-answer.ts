/** An answer that is a file; sent after the commit like every other. */
export class FileAnswer {
  constructor(
    readonly bytes: Buffer,
    readonly mediaType: string,
    /** Letters, digits, dots and dashes: a public number, never a name. */
    readonly fileName: string,
  ) {}
}
