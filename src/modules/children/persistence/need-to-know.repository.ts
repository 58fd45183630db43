import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import type { Basis, Grant } from '../contract';

/** Writes the register through the functions of the database, which check that the granter holds the file. */
@Injectable()
export class NeedToKnowRepository {
  open(work: Work, grant: Grant): void {
    const { childId, file, grantee, level, levelOnAcceptance, basis, until } = grant;
    work.write(
      { name: 'open-file', text: 'select children.open_file($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)' },
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

  /** Opens the child's identity to the actor's agency on the basis of its intake, and tells the holder. */
  async attach(work: Work, childId: string, intakeId: string): Promise<void> {
    await work.query('select children.attach_intake($1, $2, $3, $4)', [newId(), newId(), childId, intakeId]);
  }
}
