//! What is said when no window can be opened: in both languages, since no text file may have been read yet.

/// Exit code when there is nothing to draw on.
pub(super) const NO_WINDOW: i32 = 3;

/// Why there is no window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Missing {
    /// No display at all.
    Display,
    /// A display, but nothing that can draw on it.
    Graphics,
    /// The folders `assets` and `levels`.
    Files,
}

/// Explains itself on the terminal and ends. There is nothing to save yet.
pub(super) fn explain_and_end(missing: Missing) -> ! {
    let (mn, en) = match missing {
        Missing::Display => (
            "Дэлгэц олдсонгүй. Тоглоомыг дэлгэцтэй компьютер дээр нээгээрэй, эсвэл scripts/play тушаалыг ажиллуулаарай.",
            "No display was found. Start the game on a computer with a screen, or run scripts/play.",
        ),
        Missing::Graphics => (
            "Зураг зурах хэрэгсэл олдсонгүй. Vulkan эсвэл OpenGL драйвер суулгаарай (Debian, Ubuntu: mesa-vulkan-drivers, libgl1-mesa-dri).",
            "Nothing that can draw was found. Install a Vulkan or OpenGL driver (Debian, Ubuntu: mesa-vulkan-drivers, libgl1-mesa-dri).",
        ),
        Missing::Files => (
            "assets ба levels хавтас олдсонгүй. Тоглоомын хавтас дотроос эхлүүлээрэй.",
            "The folders assets and levels were not found. Start the game inside its own folder.",
        ),
    };
    eprintln!("Дөрвөн бэрх: {mn}\nDörvön Berkh: {en}");
    std::process::exit(NO_WINDOW);
}
