import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { KnownAct } from '../../intake';
import { ReferenceFacade } from '../../reference';

/** The gravest band among acts, by the rank that the law of each act's day gives it (CC 15). */
@Injectable()
export class GravityOfActs {
  constructor(private readonly reference: ReferenceFacade) {}

  async gravest(work: Work, acts: readonly KnownAct[]): Promise<string | null> {
    let gravest: { band: string; rank: number } | null = null;
    for (const { gravity: band, committedOn } of acts) {
      const entry = await this.reference.entry(work, 'gravity-bands', band, committedOn);
      const rank = Number(entry?.attributes['rank'] ?? 0);
      if (gravest === null || rank > gravest.rank) gravest = { band, rank };
    }
    return gravest?.band ?? null;
  }
}
