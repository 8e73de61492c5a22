/** The accounts of the installation, what each uses, and who is let in. */
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { type Account, accountsQuery, admitAccount, suspendAccount } from '../../api/admin.ts'
import { useAdminMessages } from '../../messages/admin.ts'
import { useLanguage } from '../../messages/messages.tsx'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice, Loading } from '../../ui/notice.tsx'
import { Card } from '../../ui/page.tsx'
import { useToast } from '../../ui/toast.tsx'

export function AccountsCard({ ownId }: { readonly ownId: string }) {
  const words = useAdminMessages()
  const accounts = useInfiniteQuery(accountsQuery)
  const shown = accounts.data?.pages.flatMap((page) => page.accounts) ?? []
  return (
    <Card>
      <h2 className="font-semibold text-lg">{words.accounts}</h2>
      {accounts.isPending && <Loading />}
      {accounts.isError && <ErrorNotice error={accounts.error} retry={() => void accounts.refetch()} />}
      {shown.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard as well.
        <section className="mt-3 overflow-x-auto" tabIndex={0} aria-label={words.accounts}>
          <table className="w-full text-left">
            <thead>
              <tr className="border-line border-b text-quiet text-sm">
                {Object.values(words.columns).map((title) => (
                  <th key={title} scope="col" className="py-2 pr-4 font-medium">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((account) => (
                <Line key={account.id} account={account} isOwn={account.id === ownId} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {accounts.hasNextPage && (
        <Button className="mt-3" disabled={accounts.isFetchingNextPage} onClick={() => void accounts.fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </Card>
  )
}

function Line({ account, isOwn }: { readonly account: Account; readonly isOwn: boolean }) {
  const words = useAdminMessages()
  const { language } = useLanguage()
  const queries = useQueryClient()
  const toast = useToast()
  const name = account.name ?? account.email ?? words.owner
  const isSuspended = account.suspendedAt !== null
  const change = useMutation({
    mutationFn: () => (isSuspended ? admitAccount(account.id) : suspendAccount(account.id)),
    onSuccess: () => toast.show(isSuspended ? words.admitted(name) : words.suspended(name)),
    onError: (error) => toast.refuse(error),
    onSettled: () => queries.invalidateQueries({ queryKey: accountsQuery.queryKey }),
  })
  const seen =
    account.lastSeenAt === null
      ? words.never
      : new Date(account.lastSeenAt).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <tr className="border-line border-b align-top last:border-b-0">
      <td className="py-2 pr-4">
        <span className={isSuspended ? 'text-quiet line-through' : 'font-medium'}>{name}</span>
        {account.email !== null && <span className="block text-quiet text-sm">{account.email}</span>}
      </td>
      <td className="py-2 pr-4">{words.roles[account.role]}</td>
      <td className="whitespace-nowrap py-2 pr-4">{seen}</td>
      <td className="py-2 pr-4 tabular-nums">{account.sessions}</td>
      <td className="py-2 pr-4 tabular-nums">{account.keys}</td>
      <td className="whitespace-nowrap py-2 pr-4 tabular-nums">{sizeOf(account.storedBytes, language)}</td>
      <td className="py-2">
        {!isOwn && (
          <button
            type="button"
            className="min-h-7 text-sm underline"
            aria-label={isSuspended ? words.admitOf(name) : words.suspendOf(name)}
            disabled={change.isPending}
            onClick={() => change.mutate()}
          >
            {isSuspended ? words.admit : words.suspend}
          </button>
        )}
      </td>
    </tr>
  )
}

const sizeOf = (bytes: number, language: string): string =>
  (bytes / 1_000_000).toLocaleString(language, { maximumFractionDigits: 1, style: 'unit', unit: 'megabyte' })
