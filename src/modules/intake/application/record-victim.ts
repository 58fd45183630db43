import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { victimRepresentativeRules } from '../domain/victim.rules';
import type { VictimRequest } from '../http/victim.requests';
import { showVictim, type VictimListResponse, type VictimResponse } from '../http/victim.response';
import { IntakeRepository, type IntakeRow } from '../persistence/intake.repository';
import { VictimEntity } from '../persistence/victim.entity';
import { VictimRepository } from '../persistence/victim.repository';
import { CheckCode } from './check-code';
import { IntakeTexts } from './intake-texts';

/** While victims are told of: not before the intake stands or after it left the way of justice. */
export const VICTIMS_OPEN = ['drafted', 'registered', 'decided'] as const;

/** What nobody has heard of a new victim yet. */
const UNHEARD = {
  ...{ heardAt: null, heardHow: null, heardBy: null, view: null, notHeardReason: null, objects: false },
  ...{ objectionAnswer: null, objectionAnsweredAt: null, objectionAnsweredBy: null },
  ...{ toldAt: null, toldBy: null },
};

/** Records who was harmed, and who stands for them (GC24 §16; BR 11.4). */
@Injectable()
export class RecordVictim {
  constructor(
    private readonly intakes: IntakeRepository,
    private readonly victims: VictimRepository,
    private readonly codes: CheckCode,
    private readonly texts: IntakeTexts,
  ) {}

  async add(work: Work, id: string, request: VictimRequest): Promise<VictimResponse> {
    const row = await this.intakes.findOwnToAdd(work, id, VICTIMS_OPEN);
    await this.victims.requireRoom(work, id);
    const [at, victimId] = [work.now, newId()];
    const victim: VictimEntity = {
      ...{ id: victimId, intakeId: id, childId: row.childId, recordedBy: work.actor.accountId },
      ...UNHEARD,
      ...(await this.told(work, row, victimId, request)),
      ...{ version: 1, createdAt: at, updatedAt: at },
    };
    work.insert(VictimEntity, victim);
    return showVictim(victim, await this.intakes.touch(work, row), this.texts.opener(row));
  }

  async amend(work: Work, id: string, victimId: string, request: VictimRequest): Promise<VictimResponse> {
    return this.change(work, id, victimId, (row) => this.told(work, row, victimId, request));
  }

  /** Changes one victim of an intake of one's unit, on the version of the intake. */
  async change(
    work: Work,
    id: string,
    victimId: string,
    tell: (row: IntakeRow, victim: VictimEntity) => Promise<Partial<VictimEntity>>,
  ): Promise<VictimResponse> {
    const row = await this.intakes.findOwnToChange(work, id);
    this.intakes.requireState(row, VICTIMS_OPEN);
    const victim = await this.victims.find(work, id, victimId);
    const told = await tell(row, victim);
    const changed: VictimEntity = { ...victim, ...told, version: victim.version + 1, updatedAt: work.now };
    await work.update(VictimEntity, changed, victim.version);
    return showVictim(changed, await this.intakes.touch(work, row), this.texts.opener(row));
  }

  async list(work: Work, id: string): Promise<VictimListResponse> {
    const row = await this.intakes.find(work, id);
    const opened = this.texts.opener(row);
    const victims = await this.victims.ofIntake(work, id);
    return { items: victims.map((victim) => showVictim(victim, row.version, opened)) };
  }

  private async told(work: Work, row: IntakeRow, victimId: string, request: VictimRequest) {
    const { kind, wish = null, representative } = request;
    if (wish !== null) await this.codes.check(work, 'victim-wishes', wish, '/wish');
    if (representative) {
      await this.codes.check(work, 'representative-kinds', representative.kind, '/representative/kind');
      const { representsTheAccused } = representative;
      requireAll(victimRepresentativeRules, { kind, representsTheAccused });
    }
    const seal = this.texts.sealer(work, row, 'victim', victimId);
    const name = await seal('name', request.name);
    const harm = await seal('harm', request.harm);
    const representativeName = await seal('representative_name', representative?.name);
    return { kind, wish, name, harm, representativeName, representativeKind: representative?.kind ?? null };
  }
}
