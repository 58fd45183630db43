import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import type { HarmRequest } from '../http/harm.requests';
import { showHarm, type HarmListResponse, type HarmResponse } from '../http/harm.response';
import { HarmEntity } from '../persistence/harm.entity';
import { HarmRepository } from '../persistence/harm.repository';
import { IntakeRepository, type IntakeRow } from '../persistence/intake.repository';
import { CheckCode } from './check-code';
import { IntakeTexts } from './intake-texts';

const OPEN = ['drafted', 'registered', 'decided'] as const;

/** Records the harm that an act has done, whether it was repaired, and what was recorded in error. */
@Injectable()
export class RecordHarm {
  constructor(
    private readonly intakes: IntakeRepository,
    private readonly harms: HarmRepository,
    private readonly codes: CheckCode,
    private readonly texts: IntakeTexts,
  ) {}

  async add(work: Work, id: string, request: HarmRequest): Promise<HarmResponse> {
    const row = await this.intakes.findOwnToAdd(work, id, OPEN);
    await this.harms.requireRoom(work, id);
    const [at, harmId] = [work.now, newId()];
    const harm: HarmEntity = {
      ...{ id: harmId, intakeId: id, childId: row.childId, recordedBy: work.actor.accountId },
      ...(await this.told(work, row, harmId, request)),
      ...{ inErrorAt: null, inErrorReason: null, version: 1, createdAt: at, updatedAt: at },
    };
    work.insert(HarmEntity, harm);
    return this.changed(work, row, harm);
  }

  async amend(work: Work, id: string, harmId: string, request: HarmRequest): Promise<HarmResponse> {
    const { row, harm } = await this.toChange(work, id, harmId);
    return this.write(work, row, { ...harm, ...(await this.told(work, row, harmId, request)) });
  }

  async markInError(work: Work, id: string, harmId: string, reasonCode: string): Promise<HarmResponse> {
    await this.codes.check(work, 'intake-error-reasons', reasonCode, '/reasonCode');
    const { row, harm } = await this.toChange(work, id, harmId);
    return this.write(work, row, { ...harm, inErrorAt: work.now, inErrorReason: reasonCode });
  }

  async list(work: Work, id: string): Promise<HarmListResponse> {
    const row = await this.intakes.find(work, id);
    const opened = this.texts.opener(row);
    return {
      items: (await this.harms.ofIntake(work, id)).map((harm) => showHarm(harm, row.version, opened)),
    };
  }

  private async toChange(work: Work, id: string, harmId: string) {
    const row = await this.intakes.findOwnToChange(work, id);
    this.intakes.requireState(row, OPEN);
    const harm = await this.harms.find(work, id, harmId);
    if (harm.inErrorAt !== null) throw new DomainError('not-open', 'intake.in-error-already');
    return { row, harm };
  }

  private async told(work: Work, row: IntakeRow, harmId: string, request: HarmRequest) {
    const { kind, actId = null, value = null, repaired = 'no' } = request;
    await this.codes.check(work, 'harm-kinds', kind, '/kind');
    if (actId !== null && !(await this.intakes.actsOf(work, row.id)).some((act) => act.id === actId))
      throw new DomainError('invalid', 'fields-invalid', {
        fields: [{ pointer: '/actId', code: 'reference-not-usable' }],
      });
    const description = await this.texts.sealer(
      work,
      row,
      'harm',
      harmId,
    )('description', request.description);
    return {
      kind,
      actId,
      repaired,
      description,
      valueMinor: value?.minor ?? null,
      currency: value?.currency ?? null,
    };
  }

  private async write(work: Work, row: IntakeRow, harm: HarmEntity): Promise<HarmResponse> {
    const changed = { ...harm, version: harm.version + 1, updatedAt: work.now };
    await work.update(HarmEntity, changed, harm.version);
    return this.changed(work, row, changed);
  }

  private async changed(work: Work, row: IntakeRow, harm: HarmEntity): Promise<HarmResponse> {
    const version = await this.intakes.touch(work, row);
    return showHarm(harm, version, this.texts.opener(row));
  }
}
