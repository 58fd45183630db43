import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ForeseenQuestions } from '../../../platform/persistence/foreseen-questions';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { AdmissionEntity } from './admission.entity';

/** What may be known of an admission by those who must not read it. */
export interface KnownAdmission {
  readonly admittedAt: Date;
  readonly recordedBy: string;
  /** Code of list condition-attestors. */
  readonly freelyAttestedBy: string;
  readonly lawyerPresent: boolean;
  readonly inCustody: boolean;
}

const KNOWN: Statement = {
  name: 'admission-known',
  text: `select admitted_at as "admittedAt", recorded_by as "recordedBy", freely_attested_by as "freelyAttestedBy",
      lawyer_present as "lawyerPresent", in_custody as "inCustody"
    from referrals.admission_known($1)`,
};

/** Rows of admissions: its author and the defence read them, everybody else learns that there is one. */
@Injectable()
export class AdmissionRepository {
  private readonly own: Statement;

  constructor(source: DataSource, foreseen: ForeseenQuestions) {
    foreseen.declare('referral.read', KNOWN);
    const { columns } = tableOf(source, AdmissionEntity);
    this.own = {
      name: 'admission',
      text: `select ${columns} from referrals.admission t where t.referral_id = $1
        order by t.retracted_at nulls first,
          t.in_custody or due_process.was_held(t.child_id, t.admitted_at), t.admitted_at desc limit 1`,
    };
  }

  async find(work: Work, referralId: string): Promise<AdmissionEntity | undefined> {
    return (await work.query<AdmissionEntity>(this.own, [referralId]))[0];
  }

  async known(work: Work, referralId: string): Promise<KnownAdmission | undefined> {
    return work.once(
      `admission ${referralId}`,
      async () => (await work.query<KnownAdmission>(KNOWN, [referralId]))[0],
    );
  }

  /** When the last one was taken back, or null. */
  async takenBackAt(work: Work, referralId: string): Promise<Date | null> {
    const text = 'select referrals.admission_taken_back_at($1) as at';
    const [row] = await work.query<{ at: Date | null }>({ name: 'admission-taken-back-at', text }, [
      referralId,
    ]);
    return row?.at ?? null;
  }

  /** Removes what was written down for a draft that has expired. */
  purge(work: Work, referralId: string): void {
    const text = 'select referrals.purge_admission($1)';
    work.write({ name: 'purge-admission', text }, [referralId]);
  }

  /** Answers how many were taken back: one, or none. */
  async retract(work: Work, referralId: string): Promise<number> {
    const text = 'select referrals.retract_admission($1) as count';
    const [row] = await work.query<{ count: number }>({ name: 'retract-admission', text }, [referralId]);
    return row?.count ?? 0;
  }
}
