import { Body, Controller, HttpCode, Post, Req, UseGuards } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public } from '../../../platform/http/public.decorator';
import { SignIn, type SignedIn } from '../application/sign-in';
import { RefreshRequest, SignInRequest } from './auth.requests';
import { showTokens, TokenPairResponse } from './auth.response';
import { PasswordGuard } from './password.guard';

@ApiTags('auth')
@Controller('auth')
export class AuthController {
  constructor(private readonly signIn: SignIn) {}

  @Post('sign-in')
  @Public('nobody is signed in yet')
  @UseGuards(PasswordGuard)
  @HttpCode(200)
  @ApiOperation({ operationId: 'signIn', summary: 'Sign in with name and password' })
  @ApiOkResponse({ type: TokenPairResponse })
  async begin(
    @Req() request: FastifyRequest & { user: SignedIn },
    @Body() _: SignInRequest,
  ): Promise<TokenPairResponse> {
    return showTokens(await this.signIn.begin(request.user));
  }

  @Post('refresh')
  @Public('the refresh token itself is the proof')
  @HttpCode(200)
  @ApiOperation({ operationId: 'refresh', summary: 'Exchange a refresh token for a new pair' })
  @ApiOkResponse({ type: TokenPairResponse })
  async refresh(@Body() body: RefreshRequest): Promise<TokenPairResponse> {
    return showTokens(await this.signIn.refresh(body.refreshToken));
  }

  @Post('sign-out')
  @Public('the refresh token itself is the proof; the answer tells nothing')
  @HttpCode(204)
  @ApiOperation({ operationId: 'signOut', summary: 'End the session of a refresh token' })
  @ApiNoContentResponse()
  async end(@Body() body: RefreshRequest): Promise<void> {
    await this.signIn.end(body.refreshToken);
  }
}
