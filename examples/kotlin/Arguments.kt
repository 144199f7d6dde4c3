// What the Kotlin examples share: their arguments.

/** The arguments of a program; "--device NAME" among them names where it computes, "cpu" without. */
class Arguments(given: Array<String>) {
    val device: String
    private val rest = given.toMutableList()

    init {
        val at = rest.indexOf("--device")
        device = if (at < 0) "cpu" else rest[at + 1]
        if (at >= 0) rest.subList(at, at + 2).clear()
    }

    operator fun get(index: Int): String? = rest.getOrNull(index)
}
