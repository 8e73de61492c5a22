/** Verbs of two words whose meaning is not that of the first: "set up", "carry out", "look into". Base form and particle. */
export const phrasalVerbs: ReadonlySet<string> = new Set(
  `watch-over tear-down take-apart call-off put-out put-up top-up back-up set-up carry-out roll-out look-into look-after put-together hand-out hand-over draw-up bring-in bring-down sign-off take-over take-part go-up go-down work-out find-out lay-out follow-up build-up keep-up point-out
  make-up fill-in fill-out stand-in step-in clean-up scale-up ramp-up wrap-up speed-up open-up close-down shut-down break-down cut-down turn-around check-in check-out pick-up drop-off take-down take-care run-through start-up`.split(
    /\s+/u,
  ),
)
