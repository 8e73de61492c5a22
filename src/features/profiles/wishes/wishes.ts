/** A person's goals, preferences, deal-breakers and work authorisation: one set a person, replaced as a whole. */
import { eq } from 'drizzle-orm'
import type { Ctx } from '../../../platform/context.ts'
import { careerWishes } from '../profiles.tables.ts'
import { type CareerWishes, careerWishesSchema } from './career-wishes.ts'

/** With nothing said yet, everything is empty or null: unknown is not "no". */
export async function getWishes(ctx: Ctx): Promise<CareerWishes> {
  const { ownerId } = ctx.actor
  const [row] = await ctx.db.asOwner(ownerId, (tx) =>
    tx.select({ wishes: careerWishes.wishes }).from(careerWishes).where(eq(careerWishes.ownerId, ownerId)),
  )
  // What an older version kept lacks what was added since.
  return careerWishesSchema.parse(row?.wishes ?? {})
}

export async function replaceWishes(ctx: Ctx, wishes: CareerWishes): Promise<CareerWishes> {
  const { ownerId } = ctx.actor
  const updatedAt = ctx.clock.now()
  await ctx.db.asOwner(ownerId, (tx) =>
    tx
      .insert(careerWishes)
      .values({ ownerId, wishes, updatedAt })
      .onConflictDoUpdate({
        target: careerWishes.ownerId,
        set: { wishes, updatedAt },
        setWhere: eq(careerWishes.ownerId, ownerId),
      }),
  )
  return getWishes(ctx)
}
