/** A page as a picture; what fails to be drawn is said. */
import { useState } from 'react'
import { useDocumentsMessages } from '../../messages/documents.ts'
import { Loading } from '../../ui/notice.tsx'

export function PageImage({ src, alt }: { readonly src: string; readonly alt: string }) {
  const { pageFailed } = useDocumentsMessages()
  const [state, setState] = useState({ src, is: 'loading' as 'loading' | 'shown' | 'failed' })
  // Another picture begins anew; the one before stays until it is there.
  const is = state.src === src ? state.is : 'loading'
  return (
    <div className="relative min-h-24">
      {is === 'loading' && <Loading text={alt} />}
      {is === 'failed' ? (
        <p className="text-quiet">{pageFailed}</p>
      ) : (
        <img
          src={src}
          alt={alt}
          loading="lazy"
          className={`w-full rounded border border-line bg-white ${is === 'loading' ? 'h-px opacity-0' : ''}`}
          onLoad={() => setState({ src, is: 'shown' })}
          onError={() => setState({ src, is: 'failed' })}
        />
      )}
    </div>
  )
}
