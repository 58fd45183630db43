import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attributes } from '../domain/attribute-shape';
import type { ClockRule } from '../domain/clock-rule';
import type { Competence } from '../domain/competence';
import type { ListName } from '../domain/reference-lists';
import type { Validity } from '../domain/validity';

/** What every fact says of itself. */
interface Origin {
  readonly validFrom: string;
  readonly verified: boolean;
  readonly source: string;
}

interface SeedFile extends Origin {
  readonly list: ListName;
  readonly entries: readonly (Partial<Origin> & {
    readonly code: string;
    readonly labels: { readonly az: string; readonly en: string; readonly ru: string };
    readonly attributes?: Attributes;
  })[];
}

/** One entry as a seed file states it, with what the file says of all its entries filled in. */
export interface SeedEntry extends Origin {
  readonly list: ListName;
  readonly code: string;
  readonly labels: { readonly az: string; readonly en: string; readonly ru: string };
  readonly attributes: Attributes;
  readonly sort: number;
}

type SeedRule<Rule> = Omit<Rule, 'id' | keyof Validity> & { readonly validFrom: string };

/** Every entry of every seed file, in the order of the files. */
export const seedEntries = (): SeedEntry[] =>
  readdirSync(__dirname)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => entriesOf(read(name) as SeedFile));

export const seedCompetences = (): SeedRule<Competence>[] =>
  read('rules/competences.json') as SeedRule<Competence>[];

export const seedClockRules = (): SeedRule<ClockRule>[] =>
  read('rules/clock-rules.json') as SeedRule<ClockRule>[];

/** Places leave room in between, for what an administrator adds. */
const STEP = 10;

const entriesOf = ({ entries, ...file }: SeedFile): SeedEntry[] =>
  entries.map((entry, index) => ({ attributes: {}, ...file, ...entry, sort: (index + 1) * STEP }));

const read = (name: string): unknown => JSON.parse(readFileSync(join(__dirname, name), 'utf8'));
