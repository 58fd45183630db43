/** The settings that the platform itself needs; read from the environment at the entrance of the program. */
export class PlatformSettings {
  constructor(
    /** Without it `/metrics` answers loopback callers only. */
    readonly metricsToken: string | undefined,
    /** The zone in which local days begin and end. */
    readonly timeZone: string,
    /** What a State's identity number looks like. */
    readonly identityNumberPattern: RegExp = /^[0-9A-HJ-NP-Z]{7}$/,
    /** Minutes between two rounds of the jobs; 0 runs none in this process. */
    readonly jobMinutes: number = 0,
  ) {}
}
