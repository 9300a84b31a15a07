package nl.impactwijzer.storage;

/// How the tables keep what they are given: as it is ([#OPEN]), or so that only who has the pass phrase can read it
/// ([ClosedSeal]).
///
/// The tables read and write through it, and do not know which of the two it is.
sealed interface Seal permits Seal.Open, ClosedSeal {

    Seal OPEN = new Open();

    /// @param column such as `change.place`
    /// @param row    what tells its row from all others, so that a value means nothing in another row
    String text(String column, String row, String plain);

    /// @throws BrokenSeal when it was changed, or belongs in another place
    String openText(String column, String row, String kept);

    byte[] bytes(String column, String row, byte[] plain);

    /// @throws BrokenSeal when it was changed, or belongs in another place
    byte[] openBytes(String column, String row, byte[] kept);

    /// What is looked up by: the same for the same every time.
    String id(String plain);

    /// @throws BrokenSeal when it was changed
    String openId(String kept);

    /// A value does not open: it was changed, or moved here from another place.
    final class BrokenSeal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BrokenSeal(String where, Throwable cause) {
            super(where, cause);
        }
    }

    /// Hands everything on as it is.
    record Open() implements Seal {
        @Override
        public String text(String column, String row, String plain) {
            return plain;
        }

        @Override
        public String openText(String column, String row, String kept) {
            return kept;
        }

        @Override
        public byte[] bytes(String column, String row, byte[] plain) {
            return plain;
        }

        @Override
        public byte[] openBytes(String column, String row, byte[] kept) {
            return kept;
        }

        @Override
        public String id(String plain) {
            return plain;
        }

        @Override
        public String openId(String kept) {
            return kept;
        }
    }
}
