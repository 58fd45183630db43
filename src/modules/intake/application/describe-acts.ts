import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import { ChildrenFacade } from '../../children';
import { ReferenceFacade } from '../../reference';
import type { ActRequest } from '../http/intake.requests';
import { ActEntity } from '../persistence/act.entity';

/** Turns what is said about acts into rows: gravity and minimum age by the law of that day, age by the birth date. */
@Injectable()
export class DescribeActs {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly children: ChildrenFacade,
  ) {}

  async describe(
    work: Work,
    of: { intakeId: string; childId: string },
    acts: readonly ActRequest[],
  ): Promise<ActEntity[]> {
    const rows: ActEntity[] = [];
    for (const [index, act] of acts.entries()) rows.push(await this.one(work, of, act, `/acts/${index}`));
    return rows;
  }

  private async one(
    work: Work,
    { intakeId, childId }: { intakeId: string; childId: string },
    act: ActRequest,
    pointer: string,
  ): Promise<ActEntity> {
    const offence = await this.reference.requireCode(
      work,
      'offences',
      act.offence,
      act.committedOn,
      `${pointer}/offence`,
    );
    const age = await this.children.ageOn(work, childId, act.committedOn);
    const id = newId();
    const place = { table: 'intake.act', column: 'place', row: id };
    return {
      id,
      intakeId,
      childId,
      offence: act.offence,
      gravity: String(offence.attributes['gravity']),
      committedOn: act.committedOn,
      committedAt: act.committedAt ?? null,
      place: act.place === undefined ? null : await this.children.sealText(work, childId, place, act.place),
      ageYoungest: age.youngest,
      ageOldest: age.oldest,
      ageCertain: age.certain,
      minimumAge: await this.reference.minimumAge(work, act.offence, act.committedOn),
      ageRecomputedAt: null,
      investigatorId: act.investigatorId ?? null,
      createdAt: work.now,
    };
  }
}
