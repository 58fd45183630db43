import { DEMONSTRATION_PASSWORD } from '../demonstration-accounts';
import type { Watch } from './watch';
import { signInAs, type Answer, type Person } from './person';

/** Where a story plays: the API, its people, and the teller's voice. */
export class Stage {
  private readonly people = new Map<string, Promise<Person>>();

  constructor(
    readonly url: string,
    readonly watch: Watch,
    private readonly line: (text: string) => void,
  ) {}

  title(text: string): void {
    this.line(`\n${text}\n${'='.repeat(text.length)}`);
  }

  /** Says what happens, and in the next line what the product answered. */
  says(what: string, answered: string): void {
    this.line(`${what}\n    → ${answered}`);
  }

  /** One line of a list that the product answered. */
  lists(text: string): void {
    this.line(`      - ${text}`);
  }

  /** The person behind a demonstration account; signs in at the first appearance. */
  async enter(name: string): Promise<Person> {
    const known = this.people.get(name) ?? signInAs(this, name, DEMONSTRATION_PASSWORD);
    this.people.set(name, known);
    return known;
  }

  /** Time passes, and everybody signs in anew. @throws Error where the clock cannot be moved. */
  async goTo(at: Date): Promise<void> {
    await this.watch.moveTo(at);
    this.people.clear();
  }

  /** English names of the agencies, by id. */
  async agencyNames(asker: Person): Promise<ReadonlyMap<string, string>> {
    const { body } = await asker.get('/v1/agencies?limit=200');
    const items = body['items'] as { id: string; nameEn: string }[];
    return new Map(items.map(({ id, nameEn }) => [id, nameEn]));
  }

  /** The id of the agency with this English name. */
  async agency(asker: Person, name: string): Promise<string> {
    const names = await this.agencyNames(asker);
    const found = [...names].find(([, nameEn]) => nameEn === name);
    if (!found) throw new Error(`No agency is called ${name}`);
    return found[0];
  }
}

/** An answer in a few words: its status, and the code of a refusal with the law behind it. */
export function inShort({ status, body }: Answer): string {
  const { code, citation } = body as { code?: string; citation?: string };
  return [status, code, citation && `(${citation})`].filter(Boolean).join(' ');
}

const DAY = 24 * 60 * 60_000;

/** Time passes where it can. */
export async function tellTime(stage: Stage, days: number): Promise<void> {
  if (!stage.watch.canBeMoved) return;
  await stage.goTo(new Date(stage.watch.now().getTime() + days * DAY));
  stage.says(`${days} days pass.`, stage.watch.dayIn(0));
}
