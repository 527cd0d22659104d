// LessonFiles
