import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import type { Basis, Grant, OpenCase } from '../contract';
import type { NeedToKnowEntity } from './need-to-know.entity';

/** A grant as those read it who may ask who may see a child. */
export type KnownGrant = Omit<NeedToKnowEntity, 'childId' | 'levelOnAcceptance' | 'grantedBy' | 'endedBy'>;

/** Writes the register through the functions of the database, which check that the granter holds the file. */
@Injectable()
export class NeedToKnowRepository {
  open(work: Work, grant: Grant): void {
    const { childId, file, grantee, level, levelOnAcceptance, basis, until, forRoles } = grant;
    work.write(
      {
        name: 'open-file',
        text: 'select children.open_file($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)',
      },
      [
        newId(),
        childId,
        file.kind,
        file.id,
        grantee.kind,
        grantee.id,
        level,
        levelOnAcceptance ?? null,
        basis.kind,
        basis.id,
        until ?? null,
        forRoles ?? null,
      ],
    );
  }

  accept(work: Work, { kind, id }: Basis): void {
    work.write({ name: 'accept-files', text: 'select children.accept_files($1, $2)' }, [kind, id]);
  }

  close(work: Work, { kind, id }: Basis, granteeId: string, reason: string): void {
    work.write({ name: 'close-files', text: 'select children.close_files($1, $2, $3, $4)' }, [
      kind,
      id,
      granteeId,
      reason,
    ]);
  }

  /**
   * Opens the child's identity to the actor's agency on the basis of its intake, and tells the holder. Answers the child
   * to whom the intake belongs: of a merged one the kept one.
   */
  async attach(work: Work, childId: string, intakeId: string): Promise<string> {
    const statement = 'select children.attach_intake($1, $2, $3, $4) as "childId"';
    const [row] = await work.query<{ childId: string }>(statement, [newId(), newId(), childId, intakeId]);
    return row?.childId ?? childId;
  }

  /** Ends what the actor's agency was told of the child for its intakes; `reason` is a code. */
  detach(work: Work, childId: string, reason: string): void {
    work.write({ name: 'detach-intakes', text: 'select children.detach_intakes($1, $2)' }, [childId, reason]);
  }

  /** Says that support is running for a child, and whom to call; refused unless the actor holds the child. */
  signalOpenCase(work: Work, { childId, agencyId, basis }: OpenCase): void {
    work.write({ name: 'signal-open-case', text: 'select children.signal_open_case($1, $2, $3, $4, $5)' }, [
      newId(),
      childId,
      agencyId,
      basis.kind,
      basis.id,
    ]);
  }

  endOpenCase(work: Work, { kind, id }: Basis): void {
    work.write({ name: 'end-open-case', text: 'select children.end_open_case($1, $2)' }, [kind, id]);
  }

  /** Who may see the child, and why: for a holder of the record and for oversight, nobody else gets a row. */
  async whoMaySee(work: Work, childId: string, after: string | null, limit: number): Promise<KnownGrant[]> {
    return work.query<KnownGrant>(
      `select id, file_kind as "fileKind", file_id as "fileId", grantee_kind as "granteeKind",
         grantee_id as "granteeId", level, basis_kind as "basisKind", basis_id as "basisId",
         valid_from as "validFrom", valid_until as "validUntil", ended_at as "endedAt", end_reason as "endReason"
       from children.who_may_see($1) where ($2::uuid is null or id > $2) order by id limit $3`,
      [childId, after, limit],
    );
  }
}
