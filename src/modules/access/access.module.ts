import { Module } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs';
import { PermissionTable } from '../../platform/policy/permission-table';
import { AgencyAdministration } from './application/administer-agencies';
import { CertificateAdministration } from './application/administer-certificates';
import { StaffAdministration } from './application/administer-staff';
import { StandIns } from './application/arrange-stand-in';
import { AssignStaff } from './application/assign-staff';
import { AuditReading } from './application/read-audit';
import { ChangePassword } from './application/change-password';
import { CheckAssignment } from './application/check-assignment';
import { Permissions } from './application/decide-permission';
import { DescribeSelf } from './application/describe-self';
import { Entrance } from './application/enter';
import { FindStaff } from './application/find-staff';
import { FindStandIns } from './application/find-stand-ins';
import { KnownCodes } from './application/known-codes';
import { CertificateRules } from './application/keep-certificate-rules';
import { purgeSignIns } from './application/purge-sign-ins';
import { SignIn } from './application/sign-in';
import { AccessFacade } from './access.facade';
import { AccessGuard } from './http/access.guard';
import { AgenciesController } from './http/agencies.controller';
import { AssignmentsController } from './http/assignments.controller';
import { AuditController } from './http/audit.controller';
import { AuthController } from './http/auth.controller';
import { CertificateRulesController } from './http/certificate-rules.controller';
import { CertificatesController } from './http/certificates.controller';
import { MeController } from './http/me.controller';
import { StaffController } from './http/staff.controller';
import { StandInsController } from './http/stand-ins.controller';
import { AccessRepository } from './persistence/access.repository';
import { StaffRepository } from './persistence/staff.repository';
import { accessJobPolicy } from './policy/access-job.policy';
import { accessPolicy } from './policy/access.policy';
import { AccessTokens } from './security/access-tokens';
import { PasswordStrategy } from './security/password.strategy';
import { Passwords } from './security/passwords';

/** Agencies, staff, sign-in, and the guard that stands before every route. */
@Module({
  controllers: [
    AgenciesController,
    AssignmentsController,
    AuditController,
    AuthController,
    CertificateRulesController,
    CertificatesController,
    MeController,
    StaffController,
    StandInsController,
  ],
  providers: [
    AccessFacade,
    AccessGuard,
    AccessRepository,
    AccessTokens,
    AgencyAdministration,
    AssignStaff,
    AuditReading,
    CertificateAdministration,
    CertificateRules,
    ChangePassword,
    CheckAssignment,
    DescribeSelf,
    Entrance,
    FindStaff,
    FindStandIns,
    KnownCodes,
    Passwords,
    PasswordStrategy,
    Permissions,
    SignIn,
    StaffAdministration,
    StaffRepository,
    StandIns,
  ],
  exports: [AccessFacade, AccessGuard],
})
export class AccessModule {
  constructor(table: PermissionTable, jobs: Jobs) {
    table.declare(accessPolicy);
    jobs.declare(accessJobPolicy, purgeSignIns);
  }
}
