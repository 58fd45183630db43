/** An answer that is a file; sent after the commit like every other. */
export class FileAnswer {
  constructor(
    /** Fetched after the commit where they lie elsewhere, so that no transaction waits for them. */
    readonly bytes: Buffer | (() => Promise<Buffer>),
    readonly mediaType: string,
    /** Letters, digits, dots and dashes: a public number, never a name. */
    readonly fileName: string,
  ) {}
}
