import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { KnownIntake } from '../../intake';
import { ReferenceFacade } from '../../reference';
import type { OrderEntity } from '../persistence/order.entity';

/** What an order rests on, as far as who proposes it may know. */
export type WeighedActs = Pick<OrderEntity, 'ageYoungest' | 'ageOldest' | 'ageCertain' | 'gravity'>;

const NOT_KNOWN: WeighedActs = { ageYoungest: null, ageOldest: null, ageCertain: false, gravity: null };

/**
 * How old the child was at the youngest act, and how grave the gravest is, by the law of the day of each (CC 15, 20; GC24 §34).
 * It stays with the order as it was told: a limit is judged by the age at the act, never by a later one.
 */
@Injectable()
export class WeighActs {
  constructor(private readonly reference: ReferenceFacade) {}

  async of(work: Work, intake: KnownIntake | undefined): Promise<WeighedActs> {
    const acts = intake?.actsThatCount ?? [];
    const [youngest] = [...acts].sort((a, b) => a.ageYoungest - b.ageYoungest);
    if (youngest === undefined) return NOT_KNOWN;
    return {
      ...{ ageYoungest: youngest.ageYoungest, ageOldest: youngest.ageOldest },
      ageCertain: acts.every(({ ageCertain }) => ageCertain),
      gravity: await this.gravest(work, acts),
    };
  }

  private async gravest(work: Work, acts: KnownIntake['acts']): Promise<string | null> {
    const ranked = await Promise.all(
      acts.map(async ({ gravity, committedOn }) => {
        const entry = await this.reference.entry(work, 'gravity-bands', gravity, committedOn);
        return { gravity, rank: Number(entry?.attributes['rank'] ?? 0) };
      }),
    );
    return ranked.sort((a, b) => b.rank - a.rank)[0]?.gravity ?? null;
  }
}
