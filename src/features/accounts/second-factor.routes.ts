/** The second factor over HTTP: setting it up, new codes for paper, switching it off. Signing in with it is in `sign-in.routes.ts`. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { clientAddress } from '../../platform/http/client-address.ts'
import { identityOf } from '../../platform/http/request-context.ts'
import type { HttpServer } from '../../platform/http/server-type.ts'
import { codeField, confirmationField } from './account-fields.ts'
import type { AccountsPorts } from './accounts-ports.ts'
import { type Confirmation, confirmPerson } from './confirm-person.ts'

const stateView = z
  .strictObject({
    status: z
      .enum(['off', 'pending', 'on'])
      .describe('`pending`: begun, and no code of the app was shown yet; signing in does not ask for one.'),
    backupCodesLeft: z.int().min(0).describe('Codes on paper that were not used yet.'),
    since: z.iso.datetime().nullable().describe('When it was switched on.'),
  })
  .meta({
    id: 'SecondFactor',
    description: 'Whether signing in asks for a code of an app as well.',
    examples: [{ status: 'on', backupCodesLeft: 9, since: '2026-11-28T09:30:00.000Z' }],
  })

const enrolmentView = z
  .strictObject({
    secret: z.string().describe('To be typed into the app: base32.'),
    uri: z.string().describe('The same as an `otpauth:` address, for an app on this device.'),
    qrCode: z.string().describe('The address as an SVG picture, for the camera of another device.'),
  })
  .meta({
    description: 'What the app has to be told. Shown this once.',
    examples: [
      {
        secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
        uri: 'otpauth://totp/Rolewright:ana%40example.org?issuer=Rolewright&secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&algorithm=SHA1&digits=6&period=30',
        qrCode: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 45 45"></svg>',
      },
    ],
  })

const backupCodesView = z
  .strictObject({ backupCodes: z.array(z.string()).describe('Each opens one sign-in in place of the app’s code.') })
  .meta({
    description: 'To be written down or printed: they are shown this once.',
    examples: [{ backupCodes: ['k7m2p-x4q9z', 'w3hd8-n6tcv'] }],
  })

const codeBody = z
  .strictObject({ password: confirmationField, code: codeField })
  .meta({ examples: [{ password: 'correct horse battery staple', code: '492039' }] })

const confirmationOf = (request: FastifyRequest, password: string | undefined): Confirmation => {
  const { ownerId, sessionId } = identityOf(request)
  return { ownerId, sessionId, password, address: clientAddress(request) }
}

const secondFactor = () => import('./second-factor.ts')

/** Adds the routes. They need the person: no key and no token has their scope. */
export function registerSecondFactorRoutes(app: HttpServer, ports: AccountsPorts): void {
  const config = { scope: 'account', problems: ['conflict', 'unavailable'] } as const
  app.get(
    '/api/v1/account/second-factor',
    {
      config: { scope: 'account', problems: ['unavailable'] },
      schema: {
        tags: ['account'],
        summary: 'Whether signing in asks for a code as well',
        description: 'And how many codes on paper are left: with few, make new ones.',
        response: { 200: stateView },
      },
    },
    async (request) => {
      const { since, ...state } = await (await secondFactor()).readSecondFactor(ports, identityOf(request).ownerId)
      return { ...state, since: since?.toISOString() ?? null }
    },
  )
  app.post(
    '/api/v1/account/second-factor',
    {
      config,
      schema: {
        tags: ['account'],
        summary: 'Begin to set up a second factor',
        description:
          'Gives the secret that an authenticator app makes its codes of (TOTP, RFC 6238: SHA-1, six digits, 30 seconds). Show a code of the app to `/api/v1/account/second-factor/confirmation` to switch it on; until then nothing changes. Beginning again gives a new secret.',
        body: z
          .strictObject({ password: confirmationField })
          .meta({ examples: [{ password: 'correct horse battery staple' }] }),
        response: { 201: enrolmentView },
      },
    },
    async (request, reply) => {
      const confirmation = confirmationOf(request, request.body.password)
      await confirmPerson(ports, confirmation)
      const enrolment = await (await secondFactor()).beginSecondFactor(ports, confirmation.ownerId)
      return reply.header('cache-control', 'no-store').code(201).send(enrolment)
    },
  )
  app.post(
    '/api/v1/account/second-factor/confirmation',
    {
      config,
      schema: {
        tags: ['account'],
        summary: 'Switch the second factor on, with a first code of the app',
        description:
          'Answers with the backup codes, this once. Every other session of yours ends; from now on signing in asks for a code.',
        body: z
          .strictObject({
            code: z
              .string()
              .regex(/^\d{6}$/u)
              .max(6)
              .describe('The six digits that the app shows.'),
          })
          .meta({ examples: [{ code: '492039' }] }),
        response: { 200: backupCodesView },
      },
    },
    async (request, reply) => {
      const { password: _, ...asked } = confirmationOf(request, undefined)
      const { finishSecondFactor } = await secondFactor()
      const backupCodes = [...(await finishSecondFactor(ports, { ...asked, code: request.body.code }))]
      return reply.header('cache-control', 'no-store').send({ backupCodes })
    },
  )
  app.post(
    '/api/v1/account/second-factor/backup-codes',
    {
      config,
      schema: {
        tags: ['account'],
        summary: 'Make new backup codes',
        description: 'Those before open nothing from now on. The new ones are shown this once.',
        body: codeBody,
        response: { 200: backupCodesView },
      },
    },
    async (request, reply) => {
      const confirmation = confirmationOf(request, request.body.password)
      await confirmPerson(ports, confirmation)
      const { renewBackupCodes } = await secondFactor()
      const backupCodes = [...(await renewBackupCodes(ports, { ...confirmation, code: request.body.code }))]
      return reply.header('cache-control', 'no-store').send({ backupCodes })
    },
  )
  app.post(
    '/api/v1/account/second-factor/removal',
    {
      config: { ...config, problems: [...config.problems, 'not_found'] },
      schema: {
        tags: ['account'],
        summary: 'Switch the second factor off',
        description:
          'Needs a code of the app or a backup code. Who has neither asks whoever runs this server: an administrator or `rolewright accounts second-factor-off` can switch it off.',
        body: codeBody,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const confirmation = confirmationOf(request, request.body.password)
      await confirmPerson(ports, confirmation)
      const { removeSecondFactor, useCode } = await secondFactor()
      await useCode(ports, { ...confirmation, code: request.body.code })
      await removeSecondFactor(ports, confirmation.ownerId, null)
      return reply.code(204).send(null)
    },
  )
}
