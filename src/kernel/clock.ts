/** The only source of the present instant; tests hold it still or move it. */
export abstract class Clock {
  abstract now(): Date;
}

/** The server's own clock. */
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
