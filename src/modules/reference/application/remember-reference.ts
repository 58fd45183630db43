import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { ClockRule } from '../domain/clock-rule';
import type { Competence } from '../domain/competence';
import type { ReferenceEntry } from '../domain/reference-entry';
import type { ListName } from '../domain/reference-lists';
import { ClockRuleRepository } from '../persistence/clock-rule.repository';
import { CompetenceRepository } from '../persistence/competence.repository';
import { EntryRepository } from '../persistence/entry.repository';

/** How long another process may not yet know of a change. */
const REMEMBERED_MS = 30_000;

/**
 * Keeps reference data in memory for a short while: it names no person, is read by every request, and changes rarely.
 * Only whole reads are kept, never what an administrator is about to change in the same work.
 */
@Injectable()
export class RememberedReference {
  private readonly kept = new Map<string, { readonly rows: unknown; readonly since: number }>();

  constructor(
    private readonly lists: EntryRepository,
    private readonly competenceRows: CompetenceRepository,
    private readonly clockRows: ClockRuleRepository,
  ) {}

  entries(work: Work, list: ListName): Promise<readonly ReferenceEntry[]> {
    return this.recall(`list ${list}`, () => this.lists.all(work, list));
  }

  competences(work: Work): Promise<readonly Competence[]> {
    return this.recall('competences', () => this.competenceRows.all(work));
  }

  clockRules(work: Work): Promise<readonly ClockRule[]> {
    return this.recall('clock rules', () => this.clockRows.all(work));
  }

  /** What is remembered may be about to change. */
  forget(): void {
    this.kept.clear();
  }

  private async recall<Rows>(key: string, read: () => Promise<Rows>): Promise<Rows> {
    // Elapsed time, not the domain's clock: a test that holds the clock still must not keep old rows forever.
    const now = performance.now();
    const found = this.kept.get(key);
    if (found && now - found.since < REMEMBERED_MS) return found.rows as Rows;
    const rows = await read();
    this.kept.set(key, { rows, since: now });
    return rows;
  }
}
