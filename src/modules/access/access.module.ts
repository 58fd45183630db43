import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { AgencyAdministration } from './application/administer-agencies';
import { CertificateAdministration } from './application/administer-certificates';
import { StaffAdministration } from './application/administer-staff';
import { StandIns } from './application/arrange-stand-in';
import { AuditReading } from './application/read-audit';
import { ChangePassword } from './application/change-password';
import { Permissions } from './application/decide-permission';
import { Entrance } from './application/enter';
import { SignIn } from './application/sign-in';
import { AccessFacade } from './access.facade';
import { AccessGuard } from './http/access.guard';
import { AgenciesController } from './http/agencies.controller';
import { AuditController } from './http/audit.controller';
import { AuthController } from './http/auth.controller';
import { CertificatesController } from './http/certificates.controller';
import { MeController } from './http/me.controller';
import { StaffController } from './http/staff.controller';
import { StandInsController } from './http/stand-ins.controller';
import { accessPolicy } from './policy/access.policy';
import { AccessTokens } from './security/access-tokens';
import { PasswordStrategy } from './security/password.strategy';
import { Passwords } from './security/passwords';

/** Agencies, staff, sign-in, and the guard that stands before every route. */
@Module({
  controllers: [
    AgenciesController,
    AuditController,
    AuthController,
    CertificatesController,
    MeController,
    StaffController,
    StandInsController,
  ],
  providers: [
    AccessFacade,
    AccessGuard,
    AccessTokens,
    AgencyAdministration,
    AuditReading,
    CertificateAdministration,
    ChangePassword,
    Entrance,
    Passwords,
    PasswordStrategy,
    Permissions,
    SignIn,
    StaffAdministration,
    StandIns,
  ],
  exports: [AccessFacade, AccessGuard],
})
export class AccessModule {
  constructor(table: PermissionTable) {
    table.declare(accessPolicy);
  }
}
