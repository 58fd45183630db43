/** How letters are sent. */
export interface MailSettings {
  /** A server such as smtps://user:password@host; undefined lays letters into the folder. */
  readonly smtpUrl: string | undefined;
  /** Who they come from. */
  readonly from: string;
  /** Where letters lie that are not sent. */
  readonly folder: string;
  /** Where people find what waits for them; letters name it. */
  readonly publicUrl: string;
}

/** The settings of what is told over the network; read from the environment at the entrance of the program. */
export class NoticeSettings {
  constructor(
    /** Seconds between two rounds of the relay; 0 runs none in this process. */
    readonly relaySeconds: number,
    /** For development: http, and receivers on this machine. */
    readonly toLoopback: boolean,
    readonly mail: MailSettings,
  ) {}
}
