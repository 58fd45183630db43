import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import type { KnownAct } from '../../intake';
import { ReferenceFacade } from '../../reference';
import type { ActFacts } from '../domain/facts';
import { milderLaw } from '../domain/milder-law';

/** Turns the acts of an intake into facts: the law of their day, the law of the check's day, and the milder of both. */
@Injectable()
export class DescribeActs {
  constructor(private readonly reference: ReferenceFacade) {}

  async describe(work: Work, acts: readonly KnownAct[], onDay: LocalDate): Promise<ActFacts[]> {
    const known: ActFacts[] = [];
    for (const act of acts) known.push(await this.one(work, act, onDay));
    return known;
  }

  private async one(work: Work, act: KnownAct, onDay: LocalDate): Promise<ActFacts> {
    const { offence, committedOn, gravity, minimumAge, ageYoungest, ageOldest } = act;
    const now = (await this.reference.offence(work, offence, onDay)) ?? null;
    const lawNow = now && { gravity: now.gravity, minimumAge: now.minAge };
    const ranks = await this.ranks(work, [gravity, now?.gravity ?? gravity], onDay);
    const milder = milderLaw({ gravity, minimumAge }, lawNow, (band) => ranks.get(band) ?? 0);
    return {
      offence,
      committedOn,
      ageYoungest,
      ageOldest,
      gravity: milder.gravity,
      gravityThen: gravity,
      gravityNow: lawNow?.gravity ?? null,
      minimumAge: milder.minimumAge,
      minimumAgeThen: minimumAge,
      minimumAgeNow: lawNow?.minimumAge ?? null,
      evidence: act.evidence,
    };
  }

  private async ranks(work: Work, bands: readonly string[], onDay: LocalDate): Promise<Map<string, number>> {
    const known = new Map<string, number>();
    for (const band of bands) {
      const entry = await this.reference.entry(work, 'gravity-bands', band, onDay);
      known.set(band, Number(entry?.attributes['rank'] ?? 0));
    }
    return known;
  }
}
