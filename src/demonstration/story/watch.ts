import { type LocalDate, localDateIn } from '../../kernel/local-date';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const ZONE = 'Asia/Baku';

/** Moves the clock of the server that a story is played against. */
export type MovesClock = (at: Date) => Promise<void>;

/** What time it is for everybody in a story; only a server of the story's own lets it be moved. */
export class Watch {
  constructor(
    private readonly read: () => Date,
    private readonly move?: MovesClock,
  ) {}

  get canBeMoved(): boolean {
    return this.move !== undefined;
  }

  readonly now = (): Date => this.read();

  /** An instant so many hours before now, as the API takes it. */
  readonly hoursAgo = (hours: number): string => new Date(this.now().getTime() - hours * HOUR).toISOString();

  /** A day at the place, so many days from now. */
  readonly dayIn = (days: number): LocalDate =>
    localDateIn(ZONE, new Date(this.now().getTime() + days * DAY));

  /** @throws Error where nobody can move the clock. */
  async moveTo(at: Date): Promise<void> {
    if (!this.move) throw new Error('This clock cannot be moved');
    await this.move(at);
  }
}
