/** The settings of what is told over the network; read from the environment at the entrance of the program. */
export class NoticeSettings {
  constructor(
    /** Seconds between two rounds of the relay; 0 runs none in this process. */
    readonly relaySeconds: number,
    /** For development: http, and receivers on this machine. */
    readonly toLoopback: boolean,
  ) {}
}
