import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import { ChildrenFacade } from '../../children';
import { ReferenceFacade } from '../../reference';
import type { ActRequest } from '../http/act.requests';
import { ActEntity } from '../persistence/act.entity';

/** What nobody has done to an act that is just told. */
const UNTOUCHED = {
  recordedAs: null,
  ageRecomputedAt: null,
  evidence: 'open',
  inErrorAt: null,
  inErrorBy: null,
  inErrorReason: null,
} as const;

/** Turns what is said about acts into rows: gravity and minimum age by the law of that day, age by the birth date. */
@Injectable()
export class DescribeActs {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly children: ChildrenFacade,
  ) {}

  /** Several acts of one body, or with a `pointer` the one act that the body is. */
  async describe(
    work: Work,
    of: IntakeOfActs,
    acts: readonly ActRequest[],
    pointer?: string,
  ): Promise<ActEntity[]> {
    const rows: ActEntity[] = [];
    for (const [index, act] of acts.entries())
      rows.push(await this.one(work, of, act, pointer ?? `/acts/${index}`));
    return rows;
  }

  private async one(work: Work, of: IntakeOfActs, act: ActRequest, pointer: string): Promise<ActEntity> {
    const { offence: code, committedOn } = act;
    const offence = await this.reference.requireCode(work, {
      list: 'offences',
      code,
      onDay: committedOn,
      pointer: `${pointer}/offence`,
    });
    const age = await this.children.ageOn(work, of.childId, committedOn);
    const id = newId();
    return {
      ...of,
      id,
      offence: code,
      gravity: String(offence.attributes['gravity']),
      committedOn,
      committedAt: act.committedAt ?? null,
      place: await this.sealed(work, of.childId, id, act.place),
      ageYoungest: age.youngest,
      ageOldest: age.oldest,
      ageCertain: age.certain,
      minimumAge: await this.reference.minimumAge(work, code, committedOn),
      investigatorId: act.investigatorId ?? null,
      ...UNTOUCHED,
      createdAt: work.now,
    };
  }

  private async sealed(
    work: Work,
    childId: string,
    row: string,
    place: string | undefined,
  ): Promise<Buffer | null> {
    if (place === undefined) return null;
    return this.children.sealText(work, childId, { table: 'intake.act', column: 'place', row }, place);
  }
}

interface IntakeOfActs {
  readonly intakeId: string;
  readonly childId: string;
}
