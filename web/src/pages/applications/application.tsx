/** One application: how far it is, what may come next, its history, and everything kept beside it. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import {
  type Application,
  type ApplicationStatus,
  actOnApplication,
  applicationQuery,
  applicationsKey,
  deleteApplication,
} from '../../api/applications.ts'
import { isMissing } from '../../api/problem.ts'
import { useApplicationsMessages } from '../../messages/applications.ts'
import { useLanguage } from '../../messages/messages.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice, Loading } from '../../ui/notice.tsx'
import { Card, Page } from '../../ui/page.tsx'
import { useToast } from '../../ui/toast.tsx'
import { MissingPage } from '../missing-page.tsx'
import { dateOf } from '../postings/posting-line.ts'
import { ApplyKitCard } from './apply-kit.tsx'
import { EditDialog } from './edit-dialog.tsx'
import { Entries } from './entries.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { SentDocuments } from './sent-documents.tsx'
import { StatusBadge } from './status-badge.tsx'
import { allStatuses, placeOfApplication } from './statuses.ts'
import { Timeline } from './timeline.tsx'

export function ApplicationPage() {
  const { applicationId } = useParams({ from: '/shell/applications/$applicationId' })
  const application = useQuery(applicationQuery(applicationId))
  const { application: words, applications } = useApplicationsMessages()
  const back = <Link to="/applications">{words.back}</Link>
  if (isMissing(application.error)) return <MissingPage title={words.missing}>{back}</MissingPage>
  return (
    <Page title={application.data?.title ?? applications.title}>
      <p className="-mt-4 mb-4">{back}</p>
      {application.isPending && <Loading />}
      {application.isError && <ErrorNotice error={application.error} retry={() => void application.refetch()} />}
      {application.isSuccess && <ApplicationView application={application.data} />}
    </Page>
  )
}

function ApplicationView({ application }: { readonly application: Application }) {
  return (
    <>
      <SameCompany application={application} />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,5fr)_minmax(0,4fr)]">
        <div className="flex flex-col gap-5">
          <Standing application={application} />
          <Entries application={application} />
        </div>
        <div className="flex flex-col gap-5">
          <ApplyKitCard application={application} />
          <SentDocuments application={application} />
          <Timeline events={application.events} />
        </div>
      </div>
    </>
  )
}

/** How far it is and where it may go; what belongs to it elsewhere. */
function Standing({ application }: { readonly application: Application }) {
  const { application: words, applications } = useApplicationsMessages()
  const { language } = useLanguage()
  const [chosen, choose] = useState<ApplicationStatus | null>(null)
  const [isEditing, setEditing] = useState(false)
  // What usually comes next stands out; going back does not.
  const forward = application.moves.find((to) => allStatuses.indexOf(to) > allStatuses.indexOf(application.status))
  return (
    <Card>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <StatusBadge status={application.status} />
        <span className="text-quiet text-sm">
          {applications.since(dateOf(application.statusSince, language) ?? '')}
        </span>
      </p>
      {placeOfApplication(application) !== '' && <p className="mt-2">{placeOfApplication(application)}</p>}
      <p className="mt-1 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {application.postingId !== null && (
          <Link to="/postings/$postingId" params={{ postingId: application.postingId }}>
            {words.posting}
          </Link>
        )}
        {application.runId !== null && (
          <Link to="/runs/$runId" params={{ runId: application.runId }}>
            {words.run}
          </Link>
        )}
        {application.url !== null && (
          <a href={application.url} target="_blank" rel="noreferrer noopener">
            {words.original}
          </a>
        )}
        <button type="button" className="text-accent underline" onClick={() => setEditing(true)}>
          {words.edit}
        </button>
      </p>
      {application.archivedAt !== null && <p className="mt-3 text-quiet">{words.archived}</p>}
      <h2 className="mt-5 font-semibold">{words.moves}</h2>
      <div className="mt-2 flex flex-wrap gap-2">
        {application.moves.map((to) => (
          <Button key={to} look={to === forward ? 'main' : 'quiet'} onClick={() => choose(to)}>
            {applications.statuses[to]}
          </Button>
        ))}
      </div>
      <Housekeeping application={application} />
      {chosen !== null && <MoveDialog application={application} moves={[chosen]} close={() => choose(null)} />}
      {isEditing && <EditDialog application={application} close={() => setEditing(false)} />}
    </Card>
  )
}

/** Undoing, the archive, and deleting what was added by mistake. */
function Housekeeping({ application }: { readonly application: Application }) {
  const { application: words } = useApplicationsMessages()
  const [isAsking, setAsking] = useState(false)
  const queries = useQueryClient()
  const act = useMutation({
    mutationFn: (action: 'undo' | 'archive' | 'restore') => actOnApplication(application.id, action),
    onSettled: () => queries.invalidateQueries({ queryKey: applicationsKey }),
  })
  const undone = new Set(application.events.map(({ undoes }) => undoes))
  const canUndo = application.events.some(({ id, kind }) => kind === 'moved' && !undone.has(id))
  const [action, label] =
    application.archivedAt === null ? (['archive', words.archive] as const) : (['restore', words.restore] as const)
  return (
    <div className="mt-5 flex flex-wrap gap-x-5 gap-y-2 border-line border-t pt-3 text-sm">
      {canUndo && <Quiet onClick={() => act.mutate('undo')}>{words.undo}</Quiet>}
      <Quiet onClick={() => act.mutate(action)}>{label}</Quiet>
      <Quiet onClick={() => setAsking(true)}>{words.remove}</Quiet>
      {act.isError && (
        <div className="basis-full">
          <ErrorNotice error={act.error} />
        </div>
      )}
      {isAsking && <DeleteDialog application={application} close={() => setAsking(false)} />}
    </div>
  )
}

const Quiet = ({ onClick, children }: { onClick(): void; readonly children: ReactNode }) => (
  <button type="button" className="min-h-7 text-quiet underline hover:text-ink" onClick={onClick}>
    {children}
  </button>
)

function DeleteDialog({ application, close }: { readonly application: Application; close(): void }) {
  const { application: words, applications } = useApplicationsMessages()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const toast = useToast()
  const remove = useMutation({
    mutationFn: () => deleteApplication(application.id),
    onSuccess: async () => {
      await navigate({ to: '/applications' })
      queries.removeQueries({ queryKey: applicationQuery(application.id).queryKey })
      await queries.invalidateQueries({ queryKey: applicationsKey })
      toast.show(words.removed(application.title))
    },
  })
  return (
    <Dialog label={words.removeTitle} close={close}>
      <div className="flex flex-col gap-4 p-5">
        <h2 className="font-semibold text-xl">{words.removeTitle}</h2>
        <p>{words.removeText}</p>
        {remove.isError && <ErrorNotice error={remove.error} />}
        <div className="flex justify-end gap-3">
          <Button onClick={close}>{applications.form.cancel}</Button>
          <Button look="main" disabled={remove.isPending} onClick={() => remove.mutate()}>
            {words.remove}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

/** What else the person has running at the company; a second application there is warned of. */
function SameCompany({ application }: { readonly application: Application }) {
  const { application: words } = useApplicationsMessages()
  const { sameCompany } = application
  if (sameCompany.length === 0) return null
  const wasSent = sameCompany.some((one) => one.wasSent)
  return (
    <aside className={`mb-5 rounded-xl px-4 py-3 ${wasSent ? 'bg-warn-wash' : 'bg-wash'}`}>
      <p className="font-medium">{wasSent ? words.sent : words.sameCompany}</p>
      <ul className="mt-1 flex flex-col gap-1">
        {sameCompany.map(({ id, title, status }) => (
          <li key={id} className="flex flex-wrap items-center gap-3">
            <Link to="/applications/$applicationId" params={{ applicationId: id }}>
              {title}
            </Link>
            <StatusBadge status={status} />
          </li>
        ))}
      </ul>
    </aside>
  )
}
